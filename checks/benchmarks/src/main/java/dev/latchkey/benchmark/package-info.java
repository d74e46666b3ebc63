/** Benchmarks of checks and calls, beside what they are measured against. */
package dev.latchkey.benchmark;
