/**
 * Comparisons with clients that are generated from the vendor's description. Compiled only where the description is at
 * hand.
 */
package dev.latchkey.benchmark.generated;
