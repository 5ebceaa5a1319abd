import App

@main
enum Samenspel {
    static func main() async {
        await Program.run()
    }
}
