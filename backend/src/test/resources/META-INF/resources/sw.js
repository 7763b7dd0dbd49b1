// the service worker of the test's client
