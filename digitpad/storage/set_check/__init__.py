"""A set is looked at before it is believed: do its drawings read as they are labelled, or would they in another way?"""
