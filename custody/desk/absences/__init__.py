"""«I cannot come»: days, observers in their place, who hears of it (M 10.1)."""
