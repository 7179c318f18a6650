import fc from 'fast-check';

// One failure is enough to catch a mutant; looking for a smaller one, as a person wants, costs most of the time.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
