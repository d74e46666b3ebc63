/** What a check and a call cost, beside what they are measured against. */
package dev.latchkey.benchmark;
