using NUnit.Framework;

// Fixtures run side by side, the tests of one fixture in turn. One that needs something of the whole process is NonParallelizable, and says why.
[assembly: Parallelizable(ParallelScope.Fixtures)]
