"""Paper and files, out and in: label sheets, pictures of labels, workbooks."""
