"""The composition root: settings, wiring, intake, worker, postman, clock, command line."""
