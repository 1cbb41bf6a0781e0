import { ConsoleApp } from './console-app.ts'

const place = document.getElementById('app')
if (place) void new ConsoleApp(place).start()
