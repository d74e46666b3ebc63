package dev.latchkey.kotlin

/** Last value of a block that names identities; a block without one does not compile. */
public class Recipients internal constructor()
