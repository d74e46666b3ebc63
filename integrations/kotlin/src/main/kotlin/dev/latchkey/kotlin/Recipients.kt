package dev.latchkey.kotlin

/** Shows that a block says for whom its items are: it is the last value of the block. */
public class Recipients internal constructor()
