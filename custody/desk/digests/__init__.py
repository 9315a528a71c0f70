"""/digest: the campaign told at hours that people choose."""
