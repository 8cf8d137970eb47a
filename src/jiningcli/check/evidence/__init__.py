"""What several judges ask of an alignment."""
