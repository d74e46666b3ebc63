package dev.latchkey.cli.settings;

/**
 * Something in a file of settings that cannot be.
 *
 * @param line the line of the file, counted from 1
 * @param column the column in the line, counted from 1
 * @param message what is wrong and what to do
 */
public record SettingsProblem(int line, int column, String message) {}
