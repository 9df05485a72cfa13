package org.interdict.results.store.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.StudyHeader;

/**
 * How the arms and draws that a folder holds are found again in a study that asks for more. An arm is the same if it has the same name
 * and does the same; a draw is the same if it has the same values and meets the same seeds.
 *
 * @param arms index in the study of each arm that is held
 * @param draws index in the study of each draw that is held
 */
record Growth(List<Integer> arms, List<Integer> draws) {
    /** Copies the lists. */
    Growth {
        arms = List.copyOf(arms);
        draws = List.copyOf(draws);
    }

    /** @throws FolderRefused if the study lacks an arm or a draw that the folder holds */
    static Growth of(
            Path folder,
            StudyHeader held,
            List<Map<String, Double>> heldDraws,
            StudyHeader asked,
            List<Map<String, Double>> askedDraws) {
        List<Integer> arms = new ArrayList<>();
        for (int arm = 0; arm < held.strategies().size(); arm++) {
            arms.add(arm(folder, held, arm, asked));
        }
        return new Growth(
                arms, draws(folder, heldDraws, askedDraws, asked.basis().sameLuck()));
    }

    private static int arm(Path folder, StudyHeader held, int arm, StudyHeader asked) {
        String name = held.strategies().get(arm);
        int index = asked.strategies().indexOf(name);
        if (index < 0) {
            throw new FolderRefused(
                    "'" + folder + "' holds runs of '" + name
                            + "', which is not asked for any more; keep it in the experiment, or give another folder with --out");
        }
        List<String> there = held.basis().arms();
        List<String> here = asked.basis().arms();
        if (!there.isEmpty() && !here.isEmpty() && !there.get(arm).equals(here.get(index))) {
            throw new FolderRefused("'" + folder + "' holds runs of another '" + name
                    + "': it has other policies, settings or mechanisms there; give it another name in the experiment,"
                    + " or give another folder with --out");
        }
        return index;
    }

    private static List<Integer> draws(
            Path folder, List<Map<String, Double>> held, List<Map<String, Double>> asked, boolean sameLuck) {
        if (asked.size() < held.size()) {
            throw new FolderRefused("'" + folder + "' holds runs of " + held.size() + " worlds, more than the "
                    + asked.size() + " asked for; ask for at least as many, or give another folder with --out");
        }
        Map<Map<String, Double>, Integer> places = new HashMap<>();
        for (int draw = 0; draw < asked.size(); draw++) {
            places.putIfAbsent(new TreeMap<>(asked.get(draw)), draw);
        }
        List<Integer> draws = new ArrayList<>();
        for (int draw = 0; draw < held.size(); draw++) {
            Map<String, Double> values = held.get(draw);
            boolean stays = values.equals(asked.get(draw));
            Integer place = stays ? Integer.valueOf(draw) : sameLuck ? places.get(values) : null;
            if (place == null || draws.contains(place)) {
                throw new FolderRefused("'" + folder + "' holds runs of a world that is not asked for any more (world "
                        + draw + ": " + values + "); keep it, or give another folder with --out");
            }
            draws.add(place);
        }
        return draws;
    }

    /** Whether every arm and draw keeps its index. */
    boolean keepsPlaces() {
        return inOrder(arms) && inOrder(draws);
    }

    private static boolean inOrder(List<Integer> places) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) != i) {
                return false;
            }
        }
        return true;
    }

    /** SQL for the new index of a column that holds an old one. */
    static String moved(List<Integer> places, String column) {
        return places + "[" + column + " + 1]";
    }
}
