using Amendments.Benchmarks;
using Amendments.Benchmarks.Growth;
using Amendments.Benchmarks.Processes;
using BenchmarkDotNet.Running;

if (args is ["show", ..])
{
    return ShowProcess.Run(args[1..]);
}

if (args is ["plot", var path])
{
    return GrowthPlot.Run(path);
}

BenchmarkSwitcher.FromAssembly(typeof(Settings).Assembly).Run(args, new Settings());
return 0;
