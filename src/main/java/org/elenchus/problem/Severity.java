package org.elenchus.problem;

/** How much a {@link Problem} costs: a warning leaves the result whole, an error leaves something out. */
public enum Severity {
    WARNING,
    ERROR
}
