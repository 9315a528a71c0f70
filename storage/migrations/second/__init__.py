"""The tables of the second migration, by subject; never edited again: changes are new migrations."""
