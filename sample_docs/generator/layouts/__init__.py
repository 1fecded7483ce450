"""The development layouts: one module for each document type of the contract."""
