"""What a source states: the model, loading and its schema, records for output, look-up."""
