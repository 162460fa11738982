import ArgumentParser

@main
struct Moderate: ParsableCommand {}
