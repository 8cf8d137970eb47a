"""What takes a "supported" back: words in another place, role, time or mouth than the source's."""
