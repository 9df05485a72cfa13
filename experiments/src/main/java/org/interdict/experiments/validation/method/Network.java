package org.interdict.experiments.validation.method;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An undirected network of persons without weights. Nodes are numbered in the order in which they were added. */
public final class Network {
    private final Map<Long, Integer> nodes = new HashMap<>();
    private final List<Set<Integer>> neighbours = new ArrayList<>();

    /** Number of a person, who is added if not there yet. */
    public int node(long person) {
        return nodes.computeIfAbsent(person, key -> {
            neighbours.add(new HashSet<>());
            return neighbours.size() - 1;
        });
    }

    /** The number of a person, or -1. */
    public int find(long person) {
        return nodes.getOrDefault(person, -1);
    }

    /** Ties two persons, who are added if not there yet. */
    public void tie(long one, long other) {
        int first = node(one);
        int second = node(other);
        if (first != second) {
            neighbours.get(first).add(second);
            neighbours.get(second).add(first);
        }
    }

    /** Number of nodes. */
    public int size() {
        return neighbours.size();
    }

    /** Number of ties of a node. */
    public int degree(int node) {
        return neighbours.get(node).size();
    }

    /** Ties of a node to nodes that are left. */
    public int degree(int node, boolean[] removed) {
        int degree = 0;
        for (int other : neighbours.get(node)) {
            degree += removed[other] ? 0 : 1;
        }
        return degree;
    }

    /** Nodes in the largest component of those that are left. */
    public int giant(boolean[] removed) {
        boolean[] seen = removed.clone();
        int largest = 0;
        int[] queue = new int[size()];
        for (int start = 0; start < size(); start++) {
            if (seen[start]) {
                continue;
            }
            int head = 0;
            int tail = 0;
            queue[tail++] = start;
            seen[start] = true;
            while (head < tail) {
                for (int other : neighbours.get(queue[head++])) {
                    if (!seen[other]) {
                        seen[other] = true;
                        queue[tail++] = other;
                    }
                }
            }
            largest = Math.max(largest, tail);
        }
        return largest;
    }

    /** Betweenness of each node among those that are left (Brandes 2001), each pair counted twice; 0 for removed ones. */
    public double[] betweenness(boolean[] removed) {
        double[] between = new double[size()];
        int[] distance = new int[size()];
        double[] paths = new double[size()];
        double[] dependency = new double[size()];
        Deque<Integer> reached = new ArrayDeque<>();
        int[] queue = new int[size()];
        for (int source = 0; source < size(); source++) {
            if (removed[source] || neighbours.get(source).isEmpty()) {
                continue;
            }
            Arrays.fill(distance, -1);
            Arrays.fill(paths, 0);
            Arrays.fill(dependency, 0);
            distance[source] = 0;
            paths[source] = 1;
            int head = 0;
            int tail = 0;
            queue[tail++] = source;
            while (head < tail) {
                int node = queue[head++];
                reached.push(node);
                for (int other : neighbours.get(node)) {
                    if (!removed[other] && distance[other] < 0) {
                        distance[other] = distance[node] + 1;
                        queue[tail++] = other;
                    }
                    if (!removed[other] && distance[other] == distance[node] + 1) {
                        paths[other] += paths[node];
                    }
                }
            }
            while (!reached.isEmpty()) {
                int node = reached.pop();
                for (int other : neighbours.get(node)) {
                    if (!removed[other] && distance[other] == distance[node] + 1) {
                        dependency[node] += paths[node] / paths[other] * (1 + dependency[other]);
                    }
                }
                between[node] += node == source ? 0 : dependency[node];
            }
        }
        return between;
    }
}
