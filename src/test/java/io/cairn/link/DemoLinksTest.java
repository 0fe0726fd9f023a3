package io.cairn.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** A demo runs on anybody's machine, and does not reach out from there unasked. */
class DemoLinksTest {

    @Test
    void theDemoLooksUpNoLinksByItself() {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application-demo.yml"));
        assertThat(settings.getObject()).containsEntry("cairn.links.check", false);
    }
}
