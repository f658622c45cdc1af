using Amendments.Benchmarks;
using Amendments.Benchmarks.Processes;
using BenchmarkDotNet.Running;

if (args is ["show", ..])
{
    return ShowProcess.Run(args[1..]);
}

BenchmarkSwitcher.FromAssembly(typeof(Settings).Assembly).Run(args, new Settings());
return 0;
