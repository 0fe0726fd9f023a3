package io.cairn.catalog;

/** How much a career role cares for a skill; the weight drives the planner's choice and order. */
public enum Importance {
    ESSENTIAL(3),
    IMPORTANT(2),
    USEFUL(1);

    private final int weight;

    Importance(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
