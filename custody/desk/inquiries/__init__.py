"""/ask and /faq: questions to the coordinator, and answers kept for everyone."""
