"""Assignment of experts: who may check what, and a proposal that shares the works out evenly."""
