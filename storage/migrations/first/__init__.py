"""The tables of the first migration, by subject; never edited again: changes are new migrations."""
