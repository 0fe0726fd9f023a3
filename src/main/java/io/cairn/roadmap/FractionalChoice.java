package io.cairn.roadmap;

/**
 * The choice of most weight that fits, were the last block divisible: whole {@link SidneyBlocks}, densest first, then a
 * part of the one that no longer fits. Its weight bounds that of every true choice (it is the optimum of the linear
 * relaxation), and the whole blocks are a good beginning of one.
 *
 * @param bound no closed set that fits weighs more
 * @param whole the blocks that fit; closed, ascending within each block only
 * @param critical the block that no longer fits; empty when all fits
 */
record FractionalChoice(long bound, boolean[] whole, int[] critical) {

    /** @param members what may be chosen; all before them is chosen already or among them */
    static FractionalChoice of(WorkGraph graph, int[] members, long maxWork) {
        boolean[] whole = new boolean[graph.size()];
        long weight = 0;
        long room = maxWork;
        int[] set = members;
        while (graph.work(set) > room) {
            int[] denser = graph.weight(set) == 0 ? new int[0] : SidneyBlocks.denserPart(graph, set);
            if (denser.length == 0) {
                long part = (long) Math.floor((double) room * graph.weight(set) / graph.work(set) + 1e-9);
                return new FractionalChoice(weight + part, whole, set);
            }
            if (graph.work(denser) > room) {
                set = denser;
            } else {
                weight += take(graph, denser, whole);
                room -= graph.work(denser);
                set = SidneyBlocks.without(set, denser);
            }
        }
        return new FractionalChoice(weight + take(graph, set, whole), whole, new int[0]);
    }

    private static long take(WorkGraph graph, int[] members, boolean[] whole) {
        for (int node : members) {
            whole[node] = true;
        }
        return graph.weight(members);
    }
}
