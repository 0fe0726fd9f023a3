package io.cairn.portfolio;

import io.cairn.shared.Characters;
import java.io.Serializable;
import java.util.UUID;

/**
 * A picture of a project.
 *
 * @param alt what is to be seen, for those who cannot see it; may be empty while the project is being written
 */
public record ProjectImage(UUID file, String alt) implements Serializable {

    public ProjectImage {
        alt = Characters.storable(alt);
    }
}
