"""The words of the proposal on paper and in pictures, in each language; nobody is blamed in any of them."""

from collections.abc import Sequence
from dataclasses import dataclass

TENTHS = 10


@dataclass(frozen=True, slots=True)
class SamplingWords:
    """The words of one language; braces are filled in."""

    point: str
    signs: dict[str, str]
    at_border: str
    reason: str
    work: str
    limits: dict[str, tuple[str, str]]
    sheets: tuple[str, str, str, str, str]
    proposal: Sequence[str]
    figures: Sequence[str]
    thresholds: Sequence[str]
    distributions: Sequence[str]
    few: Sequence[str]
    yes: str
    added: str
    taken_out: str
    own: str
    others: str
    works: str
    points: str
    title: str
    file: str
    before: str
    now: str
    mean: str
    beside: str
    beside_columns: Sequence[str]
    other_class: str

    def number(self, value: float) -> str:
        """A number with one decimal, as the language writes it."""
        return f"{value:.1f}".replace(".", self.point)


WORDS = {
    "ru": SamplingWords(
        point=",",
        signs={
            "mean": "средний балл, % от максимума",
            "border": "доля работ ровно на границе отметки, %",
            "harder": "трудные задания минус лёгкие, п. п.",
            "journal": "отметка выше, чем в журнале, % работ",
        },
        at_border="доля работ ровно на границе отметки «{mark}», %",
        reason="{sign}: {value}, обычно {usual} (+{excess}, в {errors} раза больше ошибки; работ: {count})",
        work="{subject}, {grade} кл.",
        limits={
            "participants": ("Работ в школе и у остальных, не меньше", "работ"),
            "pair": ("Работ у границы отметки, не меньше", "работ"),
            "mean": ("Средний балл выше на", "п. п."),
            "border": ("На границе отметки больше обычного на", "п. п."),
            "harder": ("Трудные против лёгких больше обычного на", "п. п."),
            "journal": ("Отметка выше журнала чаще обычного на", "п. п."),
            "errors": ("Разница больше стандартной ошибки в", "раз"),
            "reasons": ("Признаков у школы, не меньше", "шт."),
        },
        sheets=("Предложение", "Все сравнения", "Пороги", "Распределения", "Не сравнивались"),
        proposal=("Код", "Организация", "Работ", "Признаков", "Признаки, требующие внимания", "Решение"),
        figures=(
            "Код", "Организация", "Предмет", "Класс", "Что сравнивается", "Работ", "У школы", "Обычно",
            "Разница", "Стандартная ошибка", "Разница в ошибках", "Признак",
        ),
        thresholds=("Порог", "Значение", "Единица"),
        distributions=("Код", "Организация", "Предмет", "Класс", "Баллы", "Работ", "Граница отметки"),
        few=("Код", "Организация", "Предмет", "Класс", "Работ"),
        yes="да",
        added="добавлена: {why}",
        taken_out="убрана: {why}",
        own="эта школа",
        others="остальные школы",
        works="работ: {own}, у остальных: {others}",
        points="баллы за работу; пунктир: с этого балла ставится отметка",
        title="Работы прошлого года по баллам",
        file="SHA-256 файла результатов",
        before="своя проверка, прошлый год",
        now="независимая проверка, сейчас",
        mean="средний балл {before} % и {now} % от максимума; работ: {count} и {number}",
        beside="Отметки до и после",
        beside_columns=(
            "Код", "Организация", "Предмет", "Класс", "Проверка", "Работ", "«2»", "«3»", "«4»", "«5»",
            "«2», %", "«3», %", "«4», %", "«5», %", "Средний балл, % от максимума",
        ),
        other_class="Это разные работы разных классов; разница сама по себе ничего не доказывает.",
    ),
    "en": SamplingWords(
        point=".",
        signs={
            "mean": "mean, % of the maximum",
            "border": "works exactly at a mark's border, %",
            "harder": "harder items less easier ones, p.p.",
            "journal": "mark above the journal's, % of works",
        },
        at_border="works exactly at the border of mark “{mark}”, %",
        reason="{sign}: {value}, usual {usual} (+{excess}, {errors} standard errors; works: {count})",
        work="{subject}, grade {grade}",
        limits={
            "participants": ("Works in the school and elsewhere, at least", "works"),
            "pair": ("Works at the border of a mark, at least", "works"),
            "mean": ("Mean above by", "p.p."),
            "border": ("At the border of a mark more than usual by", "p.p."),
            "harder": ("Harder against easier more than usual by", "p.p."),
            "journal": ("Mark above the journal's more often by", "p.p."),
            "errors": ("Difference in standard errors, at least", "times"),
            "reasons": ("Signs of a school, at least", "signs"),
        },
        sheets=("Proposal", "All comparisons", "Thresholds", "Distributions", "Not compared"),
        proposal=("Code", "Organisation", "Works", "Signs", "Signs that deserve attention", "Decision"),
        figures=(
            "Code", "Organisation", "Subject", "Grade", "What is compared", "Works", "School", "Usual",
            "Difference", "Standard error", "Difference in errors", "Sign",
        ),
        thresholds=("Threshold", "Value", "Unit"),
        distributions=("Code", "Organisation", "Subject", "Grade", "Points", "Works", "Border of mark"),
        few=("Code", "Organisation", "Subject", "Grade", "Works"),
        yes="yes",
        added="added: {why}",
        taken_out="taken out: {why}",
        own="this school",
        others="the other schools",
        works="works: {own}, elsewhere: {others}",
        points="points of a work; dashed: from here on the mark is given",
        title="Last year's works by their points",
        file="SHA-256 of the file of results",
        before="own check, last year",
        now="independent check, now",
        mean="mean {before} % and {now} % of the maximum; works: {count} and {number}",
        beside="Marks before and after",
        beside_columns=(
            "Code", "Organisation", "Subject", "Grade", "Check", "Works", "“2”", "“3”", "“4”", "“5”",
            "“2”, %", "“3”, %", "“4”, %", "“5”, %", "Mean, % of the maximum",
        ),
        other_class="These are different works of different classes; a difference by itself proves nothing.",
    ),
}  # fmt: skip


def sampling_words(language: str) -> SamplingWords:
    """The words of a language, Russian when it is none of ours."""
    return WORDS.get(language, WORDS["ru"])
