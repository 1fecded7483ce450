"""An inbox of invented packets, and the generator that draws them."""
