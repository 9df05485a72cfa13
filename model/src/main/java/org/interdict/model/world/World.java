package org.interdict.model.world;

import java.io.Serializable;

/** The world. */
public final class World implements Serializable {
    private static final long serialVersionUID = 1L;
}
