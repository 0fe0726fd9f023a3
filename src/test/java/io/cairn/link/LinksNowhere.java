package io.cairn.link;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** In tests no link is looked up outside of this machine: all are of no known site but those of {@code site.test}. */
@TestConfiguration(proxyBeanMethods = false)
public class LinksNowhere {

    @Bean
    @Primary
    LinkProbe linksNowhere() {
        return new LinkProbe(
                new LinkLimits(LinksNowhere::resolve, port -> true, Duration.ofSeconds(1), Duration.ofSeconds(2), 5));
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        if (!host.equals("site.test")) {
            throw new UnknownHostException(host);
        }
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }
}
