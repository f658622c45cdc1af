// What every .NET program pays before its first line: the measure for the start of the command line.
return 0;
