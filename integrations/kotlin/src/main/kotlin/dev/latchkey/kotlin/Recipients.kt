package dev.latchkey.kotlin

/** Last value of a block that adds identities; a block without it does not compile. */
public class Recipients internal constructor()
