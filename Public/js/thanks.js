// The answer has arrived: what this device kept of it goes.
localStorage.removeItem(location.pathname.replace(/\/bedankt$/, ""));
