
# ---------------------------------------------------------------------------------------------------------------------
# What has nothing to do in this launcher, and is called all the same
