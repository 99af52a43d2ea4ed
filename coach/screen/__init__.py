"""The Gradio pages: widgets to pipeline and back, no logic."""
