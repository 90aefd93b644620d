package org.elenchus.argument;

/**
 * A reason for or against giving a unit its type.
 *
 * @param reason id of a rule ({@code ru.criticism.lacks-evidence}) or name of a feature ({@code zone:Criticism})
 * @param type what it votes on
 * @param weight positive for, negative against
 * @param evidence the words that it rests on, empty if it rests on the place
 */
public record Vote(String reason, UnitType type, double weight, String evidence) {}
