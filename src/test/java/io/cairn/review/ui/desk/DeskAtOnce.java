package io.cairn.review.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** In tests the desk does everything at once, in the thread of the test, which can then see what came of it. */
@TestConfiguration(proxyBeanMethods = false)
public class DeskAtOnce {

    @Bean
    @Primary
    AwayFromTab deskAtOnce() {
        return new AtOnce();
    }

    private static class AtOnce extends AwayFromTab {

        @Override
        <T> void run(UI ui, Supplier<T> work, SerializableConsumer<T> then) {
            then.accept(work.get());
        }
    }
}
