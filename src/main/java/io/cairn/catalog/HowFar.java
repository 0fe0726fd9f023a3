package io.cairn.catalog;

/** Hears how far a long piece of work is. */
@FunctionalInterface
interface HowFar {

    HowFar UNHEARD = (done, total) -> {};

    /** @param done of the total, in whatever the work is counted in */
    void at(int done, int total);
}
