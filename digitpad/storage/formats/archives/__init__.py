"""What holds files or samples of others: folders, containers, training sets."""
