"""Figures that follow from others of an article, by operands that a claim names."""
