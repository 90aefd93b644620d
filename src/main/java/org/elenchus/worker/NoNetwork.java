package org.elenchus.worker;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.Set;

/**
 * Takes the network from a process: sockets and channels of all kinds cannot be made, and no address but those of files
 * is understood. For Java code; native code is only held by what the system offers, see {@link WorkerCommand}. Named as
 * the provider of channels on the command line of a worker.
 */
public final class NoNetwork extends SelectorProvider {
    private static final Set<String> LOCAL = Set.of("file", "jar", "jrt");

    /** For the system's loader of providers. */
    public NoNetwork() {}

    /** Once a process, before anything else. */
    @SuppressWarnings("deprecation") // there is no other way to refuse sockets of all libraries
    static void enforce() throws IOException {
        URL.setURLStreamHandlerFactory(protocol -> LOCAL.contains(protocol) ? null : new RefusingHandler());
        Socket.setSocketImplFactory(() -> {
            throw new IllegalStateException(refused());
        });
        ServerSocket.setSocketFactory(() -> {
            throw new IllegalStateException(refused());
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw new IllegalStateException(refused());
        });
    }

    private static SocketException refused() {
        return new SocketException("papers are read without a network");
    }

    private static final class RefusingHandler extends java.net.URLStreamHandler {
        @Override
        protected java.net.URLConnection openConnection(URL url) throws IOException {
            throw refused();
        }
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw refused();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw refused();
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw refused();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw refused();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw refused();
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw refused();
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
        throw refused();
    }
}
