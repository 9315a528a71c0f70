"""The books for other programs and for people's spreadsheets: a workbook, the ledger line by line, EPCIS."""
