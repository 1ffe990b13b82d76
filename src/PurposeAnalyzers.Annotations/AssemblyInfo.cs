using System;

// Attributes that take arrays say CLSCompliant(false) of themselves: lists of ids are worth more here than use from other languages.
[assembly: CLSCompliant(true)]
