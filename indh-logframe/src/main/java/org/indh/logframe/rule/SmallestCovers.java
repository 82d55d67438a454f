package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * The smallest covers of a graph: sets of vertices that have an end of every edge and weigh the least. Each is found once,
 * by taking an open edge, then either its first end or everything that this end is joined to.
 */
final class SmallestCovers {
    /** Beyond so many vertices nothing is worked out: the work may double with every two of them. */
    static final int MOST_VERTICES = 20;

    private final int[] weights;
    private final int[] joined;
    private final List<Integer> smallest = new ArrayList<>();
    private int least = Integer.MAX_VALUE;

    private SmallestCovers(int[] weights, List<int[]> edges) {
        this.weights = weights;
        this.joined = new int[weights.length];
        for (int[] edge : edges) {
            joined[edge[0]] |= 1 << edge[1];
            joined[edge[1]] |= 1 << edge[0];
        }
    }

    /**
     * Every smallest cover, as a set of bits; none beyond {@link #MOST_VERTICES}.
     *
     * @param weights the weight of each vertex, at least 1
     * @param edges the two ends of each edge
     */
    static List<Integer> of(int[] weights, List<int[]> edges) {
        if (weights.length > MOST_VERTICES) {
            return List.of();
        }
        SmallestCovers covers = new SmallestCovers(weights, edges);
        covers.extend(0);
        return covers.smallest;
    }

    /** Goes on from the vertices that are in. One that is left out has all its neighbours in, so that it is never taken. */
    private void extend(int in) {
        int weight = weight(in);
        if (weight > least) {
            return;
        }
        for (int vertex = 0; vertex < weights.length; vertex++) {
            boolean open = (in >> vertex & 1) == 0 && (joined[vertex] & ~in) != 0;
            if (open) {
                extend(in | 1 << vertex);
                extend(in | joined[vertex]);
                return;
            }
        }
        if (weight < least) {
            least = weight;
            smallest.clear();
        }
        smallest.add(in);
    }

    private int weight(int set) {
        int weight = 0;
        for (int vertex = 0; vertex < weights.length; vertex++) {
            weight += (set >> vertex & 1) * weights[vertex];
        }
        return weight;
    }
}
