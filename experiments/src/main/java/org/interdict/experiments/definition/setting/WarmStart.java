package org.interdict.experiments.definition.setting;

/**
 * Files of burnt-in worlds: no run changes, only the time that it takes.
 *
 * @param save file to which each world is saved at the end of its burn-in; empty for none
 * @param load file from which a world is taken if it is there, in place of a burn-in; empty for none
 */
public record WarmStart(String save, String load) {
    /** No files. */
    public static final WarmStart NONE = new WarmStart("", "");
}
