"""The tables of the third migration, by subject; never edited again: changes are new migrations."""
