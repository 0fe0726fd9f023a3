package io.cairn.catalog;

/** What kind of work a portfolio project shows. */
public enum Paradigm {
    CLASSICAL_ML,
    DEEP_LEARNING,
    LLM_APPLICATION,
    DATA_ENGINEERING,
    MLOPS,
    ANALYTICS
}
