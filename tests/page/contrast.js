// Texts whose contrast with what is behind them is below `enough` (WCAG 2, relative luminance).
(enough) => {
  const parse = (words) => [...words.matchAll(/rgba?\(([^)]+)\)/g)].map(([, inside]) => {
    const [red, green, blue, alpha] = inside.split(/[ ,/]+/).filter(Boolean);
    const part = alpha === undefined ? 1 : alpha.endsWith("%") ? Number.parseFloat(alpha) / 100 : Number(alpha);
    return [Number(red), Number(green), Number(blue), part];
  });
  const over = (top, below) => [0, 1, 2].map((n) => top[n] * top[3] + below[n] * (1 - top[3])).concat(1);
  const light = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((one) => one / 255)
      .map((one) => (one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  // Every colour that may be behind an element: each stop of a gradient is one.
  const grounds = (element) => {
    if (!element) return [[255, 255, 255, 1]];
    const style = getComputedStyle(element);
    const [colour] = parse(style.backgroundColor);
    const stops = style.backgroundImage.includes("gradient") ? parse(style.backgroundImage) : [];
    const own = [...stops, ...(stops.length || !colour[3] ? [] : [colour])];
    if (own.length && own.every((one) => one[3] === 1)) return own;
    const below = grounds(element.parentElement);
    return own.length ? own.flatMap((one) => below.map((base) => over(one, base))) : below;
  };
  const weak = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: element, data } = texts.currentNode;
    const visible = data.trim() && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (!visible || element.closest("[inert], :disabled, .unseen, template, script, style")) continue;
    const [colour] = parse(getComputedStyle(element).color);
    const least = Math.min(...grounds(element).map((ground) => ratio(over(colour, ground), ground)));
    if (least < enough) weak.push({ words: data.trim().slice(0, 40), class: element.className, least });
  }
  return weak;
}
